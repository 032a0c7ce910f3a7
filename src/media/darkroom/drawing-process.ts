/** A process that draws: started when needed, ended when late, sent away when idle. */
import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../domain/errors.ts';

export interface DrawingProcess<Order, Outcome> {
  /** One order at a time. @throws AppError `media.too-slow`, `media.drawing-stopped` */
  carryOut(order: Order): Promise<Outcome>;
  stop(): void;
}

export interface DrawingProcessOptions {
  /** Answers each message, an order, with one message, the outcome. See `programBeside`. */
  program: string;
  /** For one order. */
  timeoutMs: number;
  /** After which the process is sent away. */
  idleMs: number;
}

/** @param from `import.meta.url`: a program is TypeScript while developing, JavaScript once built, as that is. */
export function programBeside(from: string, name: string): string {
  return fileURLToPath(new URL(`./${name}${from.endsWith('.ts') ? '.ts' : '.js'}`, from));
}

export function openDrawingProcess<Order extends Serializable, Outcome>({
  program,
  timeoutMs,
  idleMs,
}: DrawingProcessOptions): DrawingProcess<Order, Outcome> {
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;

  function present(): ChildProcess {
    if (child) return child;
    const started = start(program);
    started.once('exit', () => {
      if (child === started) child = null;
    });
    child = started;
    return started;
  }

  function rest(): void {
    const resting = child;
    if (!resting) return;
    hold(resting, false);
    idle = setTimeout(() => {
      if (child === resting) child = null;
      if (resting.connected) resting.disconnect();
    }, idleMs);
    idle.unref();
  }

  return {
    async carryOut(order) {
      clearTimeout(idle);
      const working = present();
      hold(working, true);
      try {
        return await ask<Outcome>(working, order, timeoutMs);
      } catch (error) {
        // Whatever state it is in, the next picture gets a fresh one.
        if (child === working) child = null;
        working.kill('SIGKILL');
        throw error;
      } finally {
        rest();
      }
    },
    stop() {
      clearTimeout(idle);
      child?.kill('SIGKILL');
      child = null;
    },
  };
}

function start(program: string): ChildProcess {
  const child = fork(program, [], {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // No secrets. Fewer arenas keep glibc from holding on to memory that pictures took.
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // Each order listens for itself; this keeps a late one from being thrown at nobody.
  child.on('error', () => undefined);
  return child;
}

function ask<Outcome>(
  child: ChildProcess,
  order: Serializable,
  timeoutMs: number,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const answered = (outcome: Outcome) => {
      leave();
      resolve(outcome);
    };
    const lost = () => {
      leave();
      reject(new AppError('unavailable', 'media.drawing-stopped'));
    };
    const late = () => {
      leave();
      reject(new AppError('too-much', 'media.too-slow', { seconds: Math.round(timeoutMs / 1000) }));
    };
    const timer = setTimeout(late, timeoutMs);
    const leave = () => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', lost).off('error', lost);
    };
    child.on('message', answered).on('exit', lost).on('error', lost);
    child.send(order, (error) => {
      if (error) lost();
    });
  });
}

/** A process at work keeps the program alive; one at rest does not. */
function hold(child: ChildProcess, isWorking: boolean): void {
  const what = isWorking ? 'ref' : 'unref';
  child[what]();
  child.channel?.[what]();
}
