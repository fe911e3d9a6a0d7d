import { isEngineObject, type EngineObject } from './class-table';
import { ApiError } from './errors';
import {
  actionTypes,
  pathTypes,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type Request,
  type Response,
} from './messages';
import { identityOf, notAnObject, queried } from './query';
import type { References } from './references';

/** What a batch starts from: the workbook as an object of the API, and what clients hold on to. */
export interface BatchWorld {
  readonly root: EngineObject;
  readonly references: References;
  /** What the library makes by `new`: a service of the program, by its full name. */
  readonly service: (name: string) => EngineObject;
}

/**
 * Runs the actions of one request in order. An error ends the run; what was done before it stays done, as in Excel.
 * @param lastAction how many actions to run at most; the rest fails, as when Excel dies half way
 */
export function runBatch(world: BatchWorld, request: Request, lastAction = Infinity): Response {
  const paths = new Map<number, EngineObject | null>();
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index >= lastAction) throw new ApiError('RequestAborted');
      const value = runAction(world, request, paths, action);
      if (action.ActionType === actionTypes.trace) traceIds.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          Code: error.code,
          Message: error.message,
          ActionIndex: index,
          HttpStatusCode: error.status,
          Location: locationOf(request, action),
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

type Paths = Map<number, EngineObject | null>;

/** The value to answer; undefined where the action has no result. */
function runAction(world: BatchWorld, request: Request, paths: Paths, action: Action): unknown {
  if (action.ActionType === actionTypes.trace) return null;
  const target = objectAt(world, request, paths, action.ObjectPathId);
  if (target === null) return action.ActionType === actionTypes.setProperty ? undefined : null;
  const args = () => argumentsOf(world, request, paths, action.ArgumentInfo);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return identityOf(target);
    case actionTypes.query:
      return queried(target, action.QueryInfo);
    case actionTypes.setProperty:
      target.set(action.Name, args()[0]);
      return undefined;
    case actionTypes.method:
      return calledMethod(world, target, action.Name, args());
    default:
      throw new ApiError('NotBuiltInWorkbench', `action type ${action.ActionType}`);
  }
}

function calledMethod(
  world: BatchWorld,
  target: EngineObject,
  name: string,
  args: readonly unknown[],
): unknown {
  if (name === '_KeepReference') {
    if (target.isKeepable) world.references.keep(target);
    return null;
  }
  if (name === '_RemoveReference') {
    world.references.release(String(args[0]));
    return null;
  }
  const value = target.call(name, args);
  return isEngineObject(value) ? identityOf(value) : (value ?? null);
}

/** The object that a path leads to; it is walked once a batch, since a method on the way may add something. */
function objectAt(
  world: BatchWorld,
  request: Request,
  paths: Paths,
  id: number,
): EngineObject | null {
  const known = paths.get(id);
  if (known !== undefined) return known;
  const path = request.ObjectPaths[String(id)];
  if (path === undefined) throw new ApiError('InvalidArgument', `object path ${id}`);
  const object = walked(world, request, paths, path);
  paths.set(id, object);
  return object;
}

function walked(
  world: BatchWorld,
  request: Request,
  paths: Paths,
  path: ObjectPath,
): EngineObject | null {
  if (path.ObjectPathType === pathTypes.root) return world.root;
  if (path.ObjectPathType === pathTypes.nullObject) return null;
  if (path.ObjectPathType === pathTypes.reference) return world.references.object(path.Name);
  if (path.ObjectPathType === pathTypes.newObject) return world.service(path.Name);
  const parent = objectAt(world, request, paths, path.ParentObjectPathId);
  // Everything below a null object is null.
  if (parent === null) return null;
  const value = step(parent, path, () => argumentsOf(world, request, paths, path.ArgumentInfo));
  if (value === null) return null;
  if (!isEngineObject(value)) throw notAnObject(`${parent.className}.${path.Name}`);
  return value;
}

function step(parent: EngineObject, path: ObjectPath, args: () => readonly unknown[]): unknown {
  switch (path.ObjectPathType) {
    case pathTypes.property:
      return parent.get(path.Name).value;
    case pathTypes.indexer:
      return parent.item(args());
    case pathTypes.method:
      return parent.call(path.Name, args());
    default:
      throw new ApiError('NotBuiltInWorkbench', `object path type ${path.ObjectPathType}`);
  }
}

/** The arguments, with the objects that they name put in. */
function argumentsOf(
  world: BatchWorld,
  request: Request,
  paths: Paths,
  info: ArgumentInfo,
): readonly unknown[] {
  const referenced = info.ReferencedObjectPathIds ?? [];
  return info.Arguments.map((argument, index) => {
    const id = referenced[index];
    return typeof id === 'number' && id !== 0 ? objectAt(world, request, paths, id) : argument;
  });
}

function locationOf(request: Request, action: Action): string {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  return action.Name === '' ? (path?.Name ?? '') : action.Name;
}
