import type { EngineObject } from './class-table';
import { ApiError } from './errors';

/** The objects that clients hold on to between batches, by id. */
export class References {
  private readonly kept = new Map<string, EngineObject>();
  private nextId = 1;

  get count(): number {
    return this.kept.size;
  }

  /** Keeps the object; an object has one id however often it is kept. */
  keep(object: EngineObject): void {
    if (object.referenceId !== null) return;
    object.referenceId = `ref${this.nextId}`;
    this.nextId += 1;
    this.kept.set(object.referenceId, object);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) object.referenceId = null;
    this.kept.delete(id);
  }

  object(id: string): EngineObject {
    const object = this.kept.get(id);
    if (object === undefined) throw new ApiError('ItemNotFound', `reference ${id}`);
    return object;
  }
}
