import { codeSpan } from '../../markdown/code-span.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { editWords } from '../learn/print-proposals.ts';
import type { ProfileReport } from '../profiles/profiles.ts';
import { profileRows } from './profile-lines.ts';
import { leftWords, type Reporter, summaryOf, VERDICT_WORDS, VERDICTS } from './report.ts';

/** For a comment on a pull request. */
export const printMarkdown: Reporter = ({ name, server, date, report, advice, manifest }) => {
  const rows = VERDICTS.flatMap((verdict) =>
    report.results
      .filter((result) => result.verdict === verdict)
      .map(({ says, why }) => `| ${VERDICT_WORDS[verdict]} | ${plainText(says)} | ${plainText(why)} |`),
  );
  const left = leftWords(report);
  const lines = [
    `**${plainText(name)}** at ${codeSpan(server)}, ${date.slice(0, 10)}: ${summaryOf(report)}.`,
    '',
    '| verdict | claim | what showed it |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...(report.profile === null ? [] : profileTable(report.profile)),
    ...advice.map((sentence) => `- ${plainText(sentence)}`),
    ...report.proposals.map(
      ({ edit, subject, why }) =>
        `- Not stated in ${codeSpan(manifest)}: ${codeSpan(editWords(edit, subject))}. ${plainText(why)}`,
    ),
    ...left.map((one) => `- Could not be removed: ${plainText(one)}`),
  ];
  return `${lines.join('\n')}\n`;
};

function profileTable(profile: ProfileReport): string[] {
  const rows = profileRows(profile).map((cells) => `| ${cells.map(plainText).join(' | ')} |`);
  const whole = `${profile.name} as a whole would ${profile.isPassed ? 'pass' : 'fail'}.`;
  return [whole, '', '| test says | production | test | why |', '| --- | --- | --- | --- |', ...rows, ''];
}
