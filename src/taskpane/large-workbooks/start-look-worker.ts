/** A worker of its own for one look; throws where the webview refuses. The form of this line is what webpack knows. */
export function startLookWorker(): Worker {
  return new Worker(new URL('./look-worker.ts', import.meta.url));
}
