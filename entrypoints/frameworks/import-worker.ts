import { ImportWorker } from '../../lib/import-worker/client.ts';

/** The page's one hand to its worker: what one section asks waits for what another does. */
export const importWorker = new ImportWorker();
