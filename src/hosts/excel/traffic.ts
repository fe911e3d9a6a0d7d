import type { Traffic } from '../../workbook/host';

/** A message is kept under this; Excel on the web refuses more than 5 MB. */
export const messageLimit = 4_500_000;

export const noTraffic: Traffic = {
  syncs: 0,
  bytesSent: 0,
  bytesReceived: 0,
  largestMessage: 0,
};

/** The traffic with one more round trip. */
export function withMessage(traffic: Traffic, sent: number, received: number): Traffic {
  return {
    syncs: traffic.syncs + 1,
    bytesSent: traffic.bytesSent + sent,
    bytesReceived: traffic.bytesReceived + received,
    largestMessage: Math.max(traffic.largestMessage, sent, received),
  };
}

/** The bytes that plain data takes as JSON in UTF-8. The library hands over no message, so sizes are worked out. */
export function jsonBytes(data: unknown): number {
  if (typeof data === 'string') return textBytes(data);
  if (typeof data === 'number' || typeof data === 'boolean') return String(data).length;
  if (Array.isArray(data)) {
    let sum = 1 + Math.max(1, data.length);
    for (const item of data) sum += jsonBytes(item);
    return sum;
  }
  if (typeof data !== 'object' || data === null) return 4;
  let sum = 1;
  for (const [name, value] of Object.entries(data)) sum += name.length + 4 + jsonBytes(value);
  return sum;
}

function textBytes(text: string): number {
  let bytes = text.length + 2;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20) bytes += 5;
    else if (unit === 0x22 || unit === 0x5c) bytes += 1;
    else if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** What was added to the traffic between two moments; the largest message is that of the whole time. */
export function trafficBetween(start: Traffic, end: Traffic): Traffic {
  return {
    syncs: end.syncs - start.syncs,
    bytesSent: end.bytesSent - start.bytesSent,
    bytesReceived: end.bytesReceived - start.bytesReceived,
    largestMessage: end.largestMessage,
  };
}
