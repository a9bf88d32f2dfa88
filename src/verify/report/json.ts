import { countsOf, type Reporter } from './report.ts';

export const printJson: Reporter = ({ connector, server, date, report, advice }, { show }) => {
  const { results, evidence, left, stopped, lost } = report;
  const document = {
    connector,
    server,
    date,
    counts: countsOf(report),
    claims: results,
    advice,
    left: left.map(({ type, id, mark }) => ({ type, id, mark })),
    stopped,
    lost,
    ...(show && { evidence }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
