import type { Method } from '../protocol/class-table';

/** Something that happened to a sheet, which clients can listen for. */
export type EventKind =
  'changed' | 'activated' | 'deactivated' | 'added' | 'selection' | 'deleted' | 'name';

export interface SheetEvent {
  readonly kind: EventKind;
  readonly sheetId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The number of each event on the wire, and the word in the names of the methods that ask for it. */
const EVENTS: Readonly<Record<EventKind, { readonly type: number; readonly word: string }>> = {
  changed: { type: 10, word: 'DataChangedEvent' },
  activated: { type: 11, word: 'ActivatedEvent' },
  deactivated: { type: 12, word: 'DeactivatedEvent' },
  added: { type: 13, word: 'AddedEvent' },
  selection: { type: 14, word: 'SelectionChangedEvent' },
  deleted: { type: 15, word: 'DeletedEvent' },
  name: { type: 25, word: 'EventNameChanged' },
};

/** Whoever listens to all sheets is told as the listener of this. */
export const allSheets = 'Workbook';

/** An event on its way to a client, as the library reads it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

/** Which events clients have asked for. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  change(kind: EventKind, targetId: string, by: 1 | -1): void {
    const key = `${kind} ${targetId}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  /** The entries to send for an event: none where nobody has asked. */
  entriesFor({ kind, sheetId, details }: SheetEvent): readonly EventEntry[] {
    const message = JSON.stringify({ source: 'Local', worksheetId: sheetId, ...details });
    return [sheetId, allSheets]
      .filter((targetId) => (this.counts.get(`${kind} ${targetId}`) ?? 0) > 0)
      .map((targetId) => ({
        messageCategory: 65_536,
        messageType: EVENTS[kind].type,
        targetId,
        message,
        isRemoteOverride: false,
      }));
  }
}

/** The methods by which clients ask for events of what `targetOf` names. */
export function eventMethods<Target>(
  subscriptionsOf: (target: Target) => Subscriptions,
  targetOf: (target: Target) => string,
): Readonly<Record<string, Method<Target>>> {
  const methods: Record<string, Method<Target>> = {};
  const kinds: readonly EventKind[] = [
    'changed',
    'activated',
    'deactivated',
    'added',
    'selection',
    'deleted',
    'name',
  ];
  for (const kind of kinds) {
    const { word } = EVENTS[kind];
    methods[`_Register${word}`] = (target) => {
      subscriptionsOf(target).change(kind, targetOf(target), 1);
    };
    methods[`_Unregister${word}`] = (target) => {
      subscriptionsOf(target).change(kind, targetOf(target), -1);
    };
  }
  return methods;
}
