import { readdirSync, readFileSync } from 'node:fs';

/** Proportional set size of a process and all its descendants in MB; null on systems other than Linux, which do not report it. */
export function memoryOf(pid) {
  if (process.platform !== 'linux') return null;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(processes.map((name) => [name, parentOf(name)]));
  const belongs = (name) => name === String(pid) || (parents.has(name) && belongs(parents.get(name)));
  return processes.filter(belongs).reduce((sum, name) => sum + proportionalSize(name), 0);
}

/** A process may end at any moment; then it has no parent and uses no memory. */
function parentOf(name) {
  return /\) \S (\d+)/.exec(readOf(name, 'stat'))?.[1];
}

function proportionalSize(name) {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readOf(name, 'smaps_rollup'))?.[1] ?? 0) / 1024;
}

function readOf(name, file) {
  try {
    return readFileSync(`/proc/${name}/${file}`, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes(error.code)) return '';
    throw error;
  }
}
