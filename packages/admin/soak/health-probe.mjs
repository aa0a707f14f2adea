/** A worker that requests `/healthz` ten times a second; a busy main thread does not delay it. It posts [milliseconds, status]. */
import { parentPort, workerData } from 'node:worker_threads';

const EVERY_MS = 100;

async function probe() {
  const started = performance.now();
  const { status } = await fetch(`${workerData}/healthz`).catch(() => ({ status: 0 }));
  parentPort.postMessage([performance.now() - started, status]);
}

setInterval(() => void probe(), EVERY_MS);
