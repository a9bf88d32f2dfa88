import { printJsonDocument } from '../../problem/json-documents.ts';
import { requestsOf } from '../learn/print-proposals.ts';
import { countsOf, type Reporter } from './report.ts';

export const printJson: Reporter = ({ connector, server, date, report, advice }, { show }) => {
  const { results, evidence, left, stopped, lost, proposals, profile } = report;
  const document = {
    connector,
    server,
    date,
    counts: countsOf(report),
    claims: results,
    advice,
    ...(profile !== null && { profile }),
    proposals: proposals.map(({ lesson, subject, edit, why, evidence: numbers }) => ({
      lesson,
      subject,
      ...edit,
      why,
      evidence: numbers,
      requests: requestsOf(numbers, evidence),
    })),
    left: left.map(({ type, id, mark }) => ({ type, id, mark })),
    stopped,
    lost,
    ...(show && { evidence }),
  };
  return printJsonDocument('verify', document);
};
