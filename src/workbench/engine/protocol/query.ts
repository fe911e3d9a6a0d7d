import { isEngineObject, type Bag, type EngineObject } from './class-table';
import { ApiError } from './errors';
import type { QueryInfo } from './messages';

/** Answers a load: the wanted properties of an object, those of each item where it is a collection. */
export function queried(object: EngineObject, query: QueryInfo): Bag {
  const wanted = wantedTree([...query.Select, ...query.Expand]);
  const items = object.items();
  if (items === null) return bagOf(object, wanted);
  const from = query.Skip ?? 0;
  const shown = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return itemsBag(object, shown, wanted);
}

/** Names to load, with those of the object below where the name leads to one. */
interface Wanted {
  readonly below: Map<string, Wanted>;
}

function wantedTree(paths: readonly string[]): Wanted {
  const root: Wanted = { below: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of path.split('/')) {
      if (step.toLowerCase() === 'items') continue;
      const next = at.below.get(step.toLowerCase()) ?? { below: new Map<string, Wanted>() };
      at.below.set(step.toLowerCase(), next);
      at = next;
    }
  }
  return root;
}

function bagOf(object: EngineObject, wanted: Wanted): Bag {
  const bag: Record<string, unknown> = { ...identityOf(object) };
  const names: ReadonlyMap<string, Wanted> =
    wanted.below.size === 0 ? scalars(object) : wanted.below;
  for (const [name, below] of names) {
    const { wireName, value } = object.get(name);
    if (!isEngineObject(value)) bag[wireName] = value;
    else if (wanted.below.size > 0)
      bag[wireName] = below.below.size > 0 ? nested(value, below) : loaded(value);
  }
  return bag;
}

function loaded(object: EngineObject): Bag {
  return nested(object, { below: new Map() });
}

function nested(object: EngineObject, wanted: Wanted): Bag {
  const items = object.items();
  return items === null ? bagOf(object, wanted) : itemsBag(object, items, wanted);
}

function itemsBag(object: EngineObject, items: readonly EngineObject[], wanted: Wanted): Bag {
  const own = [...wanted.below.keys()].filter((name) => isOwn(object, name));
  const bag: Record<string, unknown> = {
    _Items: items.map((item) => {
      const rest = new Map([...wanted.below].filter(([name]) => !own.includes(name)));
      return rest.size === 0 && own.length > 0 ? identityOf(item) : bagOf(item, { below: rest });
    }),
  };
  for (const name of own) {
    const { wireName, value } = object.get(name);
    bag[wireName] = value;
  }
  return bag;
}

/** A collection has few properties of its own, such as `count`. */
function isOwn(collection: EngineObject, name: string): boolean {
  return collection.propertyNames().some((own) => own.toLowerCase() === name);
}

/** An empty load asks for every plain property; members that fail are those that cannot be asked so. */
function scalars(object: EngineObject): ReadonlyMap<string, Wanted> {
  return new Map(object.propertyNames().map((name) => [name, { below: new Map() }]));
}

export function identityOf(object: EngineObject): Bag {
  const { referenceId } = object;
  return {
    ...object.identity(),
    ...(referenceId === null ? {} : { _ReferenceId: referenceId }),
  };
}

export function notAnObject(what: string): ApiError {
  return new ApiError('InvalidOperation', what);
}
