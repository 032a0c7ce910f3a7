// npm does not pass on every signal that ends it: what it started ends with it all the same.
import { isMainThread } from 'node:worker_threads';

const parent = process.ppid;

function follow() {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

if (isMainThread) follow();
