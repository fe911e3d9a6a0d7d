import * as v from 'valibot';

const Arguments = v.object({
  Arguments: v.optional(v.array(v.unknown()), []),
  ReferencedObjectPathIds: v.optional(v.nullable(v.array(v.unknown()))),
});

const Query = v.object({
  Select: v.optional(v.array(v.string()), []),
  Expand: v.optional(v.array(v.string()), []),
  Top: v.optional(v.number()),
  Skip: v.optional(v.number()),
});

const Action = v.object({
  Id: v.number(),
  ActionType: v.number(),
  Name: v.optional(v.string(), ''),
  ObjectPathId: v.number(),
  ArgumentInfo: v.optional(Arguments, { Arguments: [] }),
  QueryInfo: v.optional(Query, { Select: [], Expand: [] }),
});

const ObjectPath = v.object({
  Id: v.number(),
  ObjectPathType: v.number(),
  Name: v.optional(v.string(), ''),
  ParentObjectPathId: v.optional(v.number(), 0),
  ArgumentInfo: v.optional(Arguments, { Arguments: [] }),
});

const Request = v.object({
  Actions: v.array(Action),
  ObjectPaths: v.record(v.string(), ObjectPath),
});

export type Request = v.InferOutput<typeof Request>;
export type Action = v.InferOutput<typeof Action>;
export type ObjectPath = v.InferOutput<typeof ObjectPath>;
export type ArgumentInfo = v.InferOutput<typeof Arguments>;
export type QueryInfo = v.InferOutput<typeof Query>;

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const pathTypes = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
  readonly Location: string;
}

export interface Response {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** Reads one batch; throws where it is not one. */
export function parseRequest(body: unknown): Request {
  return v.parse(Request, body);
}

/** The bytes that a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    length += unit < 0x800 || isSurrogate ? 1 : 2;
  }
  return length;
}
