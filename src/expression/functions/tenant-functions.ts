/** What depends on the tenant alone (platform-news fact sheet). */
import { orAbsent } from '../possible/possible.ts';
import { defaultDomain } from '../runtime/default-domain.ts';
import { alwaysPresent, choice, example, type FunctionRow, givesText, plain, returnsText } from './function-row.ts';

/** In the reference again since 2026-04, where it stands between DateFromNum and FormatDateTime. */
export const DefaultDomain: FunctionRow<'DefaultDomain'> = {
  ...plain,
  name: 'DefaultDomain',
  dependsOn: 'tenant',
  present: alwaysPresent,
  parameters: [],
  returns: returnsText,
  doc: "The name of the tenant's default verified domain.",
  sentence: () => "the tenant's default domain",
  evaluate: (values) => defaultDomain(values.environment),
  gives: () => orAbsent(givesText({ filled: 0 })),
  nothingBecause: 'the default domain of the tenant is not known here',
  compile: (codes) => codes.call('defaultDomain', [codes.environment()]),
  chosen: [
    choice('the tenant has no default domain', 'null', 'the service reports an error and sends nothing'),
    choice('the tenant is not known', 'null', 'whoever runs the mapping says which domain it is'),
  ],
  examples: [
    example('DefaultDomain()', {}, null),
    example('Join("@", [mailNickname], DefaultDomain())', { mailNickname: 'ana' }, 'ana'),
  ],
};
