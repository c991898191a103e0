// What the workflow that publishes may do, and must not.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = { uses?: string; run?: string; if?: string; with?: Record<string, unknown> };
type Job = {
  needs?: string;
  if?: string;
  permissions?: Record<string, string>;
  concurrency?: Record<string, unknown>;
  steps: Step[];
};
type Workflow = { on: Record<string, unknown>; permissions: object; concurrency?: object; jobs: Record<string, Job> };

const workflow: Workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
const jobs = Object.entries(workflow.jobs);
const uses = (job: Job | undefined, action: string) => job?.steps.find((step) => step.uses?.startsWith(`${action}@`));

test('pull requests are checked, pushes to the main branch published', () => {
  expect(Object.keys(workflow.on).sort()).toEqual(['pull_request', 'push', 'workflow_dispatch']);
  expect(workflow.on.push).toEqual({ branches: ['main'] });
  const runs = (name: string) => workflow.jobs[name]?.steps.map(({ run }) => run).filter(Boolean);
  expect(runs('check')).toEqual(['npm run check', 'npx vitest run']);
  expect(runs('browsers')).toEqual(['.ci/run']);
  expect(workflow.jobs.check?.if).toBeUndefined();
});

test('one job alone may write, and it runs nothing of this repository', () => {
  expect(workflow.permissions).toEqual({});
  const writers = jobs.filter(([, { permissions }]) => Object.values(permissions ?? {}).includes('write'));
  expect(writers.map(([name]) => name)).toEqual(['deploy']);
  const deploy = workflow.jobs.deploy;
  expect(deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(deploy?.steps.map((step) => step.uses)).toEqual(['actions/deploy-pages@v5']);
  expect(deploy?.if).toContain("github.event_name != 'pull_request'");
});

test('what is published was checked, and no deployment is cut off by the next', () => {
  expect([workflow.jobs.deploy?.needs, workflow.jobs.build?.needs]).toEqual(['build', 'check']);
  expect(workflow.jobs.deploy?.concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
  expect(jobs.filter(([, { concurrency }]) => concurrency).map(([name]) => name)).toEqual(['deploy']);
  expect(workflow.concurrency).toBeUndefined();
});

test('Node is the one of .node-version, which package.json admits', () => {
  const wanted = Number(readFileSync('.node-version', 'utf8'));
  const { engines }: { engines: { node: string } } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(wanted).toBeGreaterThanOrEqual(Number(/^>=(\d+)/.exec(engines.node)?.[1]));
  for (const [name, job] of jobs) {
    const node = uses(job, 'actions/setup-node');
    if (name === 'deploy') expect(node).toBeUndefined();
    else expect(node?.with, name).toEqual({ 'node-version-file': '.node-version', cache: 'npm' });
  }
});

test('the build is kept as one zip, for who only wants to host', () => {
  const kept = uses(workflow.jobs.build, 'actions/upload-artifact');
  expect(kept?.with).toEqual({ path: 'virli-site.zip', archive: false, 'if-no-files-found': 'error' });
  expect(kept?.if).toBeUndefined();
  expect(workflow.jobs.build?.steps.some(({ run }) => run === 'npm run build -- --zip')).toBe(true);
});

test('every job says what it may, and every action is of the major version that its makers use now', () => {
  for (const [name, { permissions }] of jobs) expect(permissions, name).toBeDefined();
  const actions = new Set(jobs.flatMap(([, job]) => job.steps.flatMap((step) => step.uses ?? [])));
  expect([...actions].sort()).toEqual([
    'actions/checkout@v6',
    'actions/configure-pages@v6',
    'actions/deploy-pages@v5',
    'actions/setup-node@v6',
    'actions/upload-artifact@v7',
    'actions/upload-pages-artifact@v5',
  ]);
});
