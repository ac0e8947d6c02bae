import { Fault } from '../../lib/fault.ts';
import { type Engine, engine, type WithEngine } from '../engine/engine.ts';
import { once } from './once.ts';
import { runOwnScript } from './own-file.ts';

/** The engine. Rejects with a Fault where its script is missing or damaged. */
export function loadEngine(): Promise<Engine> {
  return once('engine', async () => {
    await runOwnScript('/engine.js');
    const { [engine]: loaded } = globalThis as WithEngine;
    if (loaded === undefined) throw new Fault('fileDamaged', 'engine.js');
    return loaded;
  });
}
