import { ApiError } from './errors';

/** A bag of properties as it goes over the wire. */
export type Bag = Readonly<Record<string, unknown>>;

export interface Property<Target> {
  /** Gives plain data, another object, or null for a null object. */
  readonly get?: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

export type Method<Target> = (target: Target, args: readonly unknown[]) => unknown;

/** The members of one class of the API, by the names that a developer types. */
export interface ClassTable<Target> {
  readonly name: string;
  readonly properties: Readonly<Record<string, Property<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** What the library must know of an object to work with it; its reference is added by the engine. */
  readonly identity?: (target: Target) => Bag;
  readonly isKeepable?: boolean;
  /** The items of a collection. */
  readonly items?: (target: Target) => readonly EngineObject[];
  /** What `getItem` of a collection gives; the engine wants it under the name of the indexer. */
  readonly item?: (target: Target, args: readonly unknown[]) => EngineObject;
}

/** One object of the API: a member table bound to what it is about. */
export interface EngineObject {
  readonly className: string;
  readonly isKeepable: boolean;
  /** The id under which a client holds on to the object, null while none does. */
  referenceId: string | null;
  readonly propertyNames: () => readonly string[];
  readonly get: (name: string) => NamedValue;
  readonly set: (name: string, value: unknown) => void;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly item: (args: readonly unknown[]) => unknown;
  readonly items: () => readonly EngineObject[] | null;
  readonly identity: () => Bag;
}

/** A property's value and its name on the wire. */
export interface NamedValue {
  readonly wireName: string;
  readonly value: unknown;
}

const OBJECTS = new WeakSet();

/** Whether a member gave another object of the API rather than data. */
export function isEngineObject(value: unknown): value is EngineObject {
  return typeof value === 'object' && value !== null && OBJECTS.has(value);
}

/** Makes objects of a class out of what they are about. A member that is not in the table fails loudly. */
export function objectsOf<Target>(table: ClassTable<Target>): (target: Target) => EngineObject {
  const properties = byFoldedName(table.properties);
  const methods = byFoldedName(table.methods ?? {});
  const scalarNames = Object.keys(table.properties);
  const missing = (member: string): never => {
    throw new ApiError('NotBuiltInWorkbench', `${table.name}.${member}`);
  };
  return (target) => {
    const object: EngineObject = {
      className: table.name,
      isKeepable: table.isKeepable ?? false,
      referenceId: null,
      propertyNames: () => scalarNames,
      get: (name) => {
        const found = properties.get(name.toLowerCase());
        if (found?.member.get === undefined) return missing(name);
        return { wireName: capitalised(found.name), value: found.member.get(target) };
      },
      set: (name, value) => {
        const set = properties.get(name.toLowerCase())?.member.set;
        if (set === undefined) return missing(name);
        set(target, value);
      },
      call: (name, args) => {
        const found = methods.get(name.toLowerCase());
        return found === undefined ? missing(name) : found.member(target, args);
      },
      item: (args) => (table.item === undefined ? missing('getItem') : table.item(target, args)),
      items: () => table.items?.(target) ?? null,
      identity: () => table.identity?.(target) ?? {},
    };
    OBJECTS.add(object);
    return object;
  };
}

interface Named<Member> {
  readonly name: string;
  readonly member: Member;
}

function byFoldedName<Member>(
  members: Readonly<Record<string, Member>>,
): ReadonlyMap<string, Named<Member>> {
  return new Map(
    Object.entries(members).map(([name, member]) => [name.toLowerCase(), { name, member }]),
  );
}

/** The library's own names on the wire begin with a capital or an underscore. */
function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
