import vm from 'node:vm';
import { installServices } from '../gas/services.ts';
import { makeEvent } from '../gas/trigger-event.ts';
import { failureOf } from './failure.ts';
import type { Entry, HostPort, Job, Outcome } from './job.ts';
import { type CompiledProject, compileProject, type Project } from './project.ts';
import { withSilentRejections } from './promises.ts';
import { seededRandom } from './random.ts';
import { makeRealm, type ScriptRealm } from './realm.ts';
import { copyInto, copyOut } from './realm-copy.ts';
import { RunningExecution } from './running-execution.ts';
import { TIME_LIMIT_TEXT, TimeLimit } from './time-limit.ts';
import { inTimeZone } from './time-zone.ts';
import { packResult } from './wire.ts';

/**
 * One execution: a fresh global scope, the services, the whole script from its first line, then the entry function and
 * its microtasks. At the end buffered writes are applied and locks are freed. Never throws.
 */
export function execute(project: Project, job: Job, host: HostPort): Outcome {
  return inTimeZone(project.manifest.timeZone, () => {
    let compiled: CompiledProject;
    try {
      compiled = compileProject(project);
    } catch (error) {
      return { ok: false, failure: failureOf(error, () => ({ file: '', line: 0 })), calls: 0 };
    }
    return compiled.usesPromises
      ? withSilentRejections(() => executeCompiled(project, compiled, job, host))
      : executeCompiled(project, compiled, job, host);
  });
}

function executeCompiled(project: Project, compiled: CompiledProject, job: Job, host: HostPort): Outcome {
  const random = job.seed === null ? Math.random : seededRandom(job.seed);
  const limit = new TimeLimit(job.limitMs);
  const realm = makeRealm(() => host.now(), random, compiled.place);
  const evaluate = (source: string, fileName: string): unknown =>
    new vm.Script(source, { filename: `apps-script:${fileName}` }).runInContext(realm.context);
  const execution = new RunningExecution(project, job, host, { realm, limit, random, evaluate });
  installServices(realm.context, execution);
  const box: { value?: unknown; thrown?: { error: unknown } } = {};
  try {
    realm.evaluateNow(() => {
      compiled.script.runInContext(realm.context);
      realm.settle(enter(project, realm, execution, job.entry), box);
    }, limit.remainingMs);
  } catch (error) {
    const isTimeOut = (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    if (isTimeOut) execution.deadBy = TIME_LIMIT_TEXT;
    box.thrown = { error };
  }
  finish(execution, box);
  execution.locks.releaseAll();
  if (execution.deadBy !== null && !box.thrown) box.thrown = { error: new Error(execution.deadBy) };
  if (box.thrown) {
    const failure = failureOf(box.thrown.error, compiled.place);
    if (execution.deadBy !== null) failure.message = execution.deadBy;
    return { ok: false, failure, calls: execution.calls };
  }
  try {
    return { ok: true, value: leave(job.entry, realm, box.value), calls: execution.calls };
  } catch (error) {
    return { ok: false, failure: failureOf(error, compiled.place), calls: execution.calls };
  }
}

/** Applies what is buffered. A run that was killed or timed out loses it; one that threw has still written it. */
function finish(execution: RunningExecution, box: { thrown?: { error: unknown } }): void {
  if (execution.deadBy !== null) return;
  try {
    for (const flush of execution.flushers) flush();
    execution.throwLateFailure();
  } catch (error) {
    box.thrown ??= { error };
  }
}

function enter(project: Project, realm: ScriptRealm, execution: RunningExecution, entry: Entry): unknown {
  const { context } = realm;
  switch (entry.kind) {
    case 'load':
      return undefined;
    case 'remote': {
      const args = copyInto(realm, JSON.parse(entry.argumentsText)) as unknown[];
      return declared(project, realm, entry.name)(...args);
    }
    case 'custom':
      return declared(project, realm, entry.name)(...entry.args.map((arg) => copyInto(realm, arg)));
    case 'trigger':
      return declared(
        project,
        realm,
        entry.name,
      )(
        makeEvent(
          execution,
          context.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp,
          entry.event,
        ),
      );
    case 'editor':
      return named(realm, entry.name)(...entry.args.map((arg) => copyInto(realm, arg)));
    case 'menu':
      return named(realm, entry.path)();
  }
}

type ScriptFunction = (...args: unknown[]) => unknown;

const unknownFunction = (realm: ScriptRealm, name: string): Error =>
  new realm.Error(`Script function not found: ${name}`);

/** A function that stands as a declaration at the top level of a file, and is not private. */
function declared(project: Project, realm: ScriptRealm, name: string): ScriptFunction {
  const found = project.functions.some((candidate) => candidate.name === name)
    ? realm.context[name]
    : undefined;
  if (typeof found !== 'function') throw unknownFunction(realm, name);
  return found as ScriptFunction;
}

/** A function by its name in the global scope, or by a path such as "menu.item1". */
function named(realm: ScriptRealm, path: string): ScriptFunction {
  if (
    !/^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u.test(path) ||
    path.endsWith('_')
  ) {
    throw unknownFunction(realm, path);
  }
  const call = vm.runInContext(
    `(typeof ${path.split('.')[0]} === 'undefined' || typeof ${path.replaceAll('.', '?.')} !== 'function' ? null : (...args) => ${path}(...args))`,
    realm.context,
    { filename: 'workbench-enter' },
  ) as ScriptFunction | null;
  if (call === null) throw unknownFunction(realm, path);
  return call;
}

/** The value as the caller gets it. */
function leave(entry: Entry, realm: ScriptRealm, value: unknown): unknown {
  if (entry.kind === 'custom') return value;
  if (entry.kind !== 'remote') return copyOut(value);
  const isService = (object: object): boolean => {
    const prototype = Object.getPrototypeOf(object);
    return prototype !== null && !(object instanceof (realm.Object as unknown as ObjectConstructor));
  };
  return packResult(value, isService);
}
