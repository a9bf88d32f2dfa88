import base from './vitest.config.ts';
export default async (env) => {
  const c = await base(env);
  c.test.setupFiles = [...c.test.setupFiles, '/tmp/w/suite-a/cpusetup.ts'];
  return c;
};
