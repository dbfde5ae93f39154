'use strict';

const fs = require('node:fs');
const path = require('node:path');
const YAML = require('yaml');
const { ROOT } = require('../../common/paths.js');

const readYaml = (file) => YAML.parse(fs.readFileSync(path.join(ROOT, file), 'utf8'));

const WORKFLOW = '.github/workflows/ci.yml';
/** As GitHub starts what a `run:` says, of a workflow on Linux, and where a step asks for bash. */
const SHELLS = {
  undefined: ['bash', '-e', '-c'],
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'],
};

/** The jobs of the workflow in an order in which each comes after what it needs. */
function jobsInOrder({ jobs }) {
  const order = [];
  const add = (name) => {
    if (order.includes(name)) return;
    [jobs[name].needs ?? []].flat().forEach(add);
    order.push(name);
  };
  Object.keys(jobs).forEach(add);
  return order;
}

/**
 * All that the workflow runs, step by step: a job with a matrix as often as it has shards, and what the action runs in the place of the
 * step that uses it.
 *
 * @returns {{job: string, run: string, shell: string[], env: object, cwd: string|undefined, id: string|undefined, given: object}[]}
 *   `given` is what the expressions of the step can mean
 */
function stepsInOrder() {
  const workflow = readYaml(WORKFLOW);
  const action = readYaml('action.yml');
  return jobsInOrder(workflow).flatMap((job) => {
    const { steps, strategy } = workflow.jobs[job];
    const shards = strategy?.matrix.shard ?? [undefined];
    return shards.flatMap((shard) =>
      steps.flatMap((step) => {
        const given = { 'matrix.shard': shard };
        if (step.uses === './') return stepsOfAction(action, step, job);
        if (step.run === undefined) return [];
        return [{ ...stepOf(step, job, given), env: { ...workflow.env, ...step.env } }];
      }),
    );
  });
}

const stepOf = (step, job, given) => ({
  ...{ job, given, run: step.run, id: step.id, env: step.env ?? {} },
  ...{ shell: SHELLS[step.shell], cwd: step['working-directory'] },
});

function stepsOfAction({ inputs, runs }, { with: values = {} }, job) {
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      `inputs.${name}`,
      values[name] ?? input.default,
    ]),
  );
  return runs.steps.filter(({ run }) => run).map((step) => stepOf(step, job, given));
}

/** Each `uses:` there is, and the comment behind it. */
function usedActions() {
  return [WORKFLOW, 'action.yml'].flatMap((file) =>
    [
      ...fs.readFileSync(path.join(ROOT, file), 'utf8').matchAll(/^ *(?:- )?uses: (\S+)(.*)$/gm),
    ].map(([, used, comment]) => ({ file, used, comment })),
  );
}

module.exports = { WORKFLOW, readYaml, stepsInOrder, usedActions };
