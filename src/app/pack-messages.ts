import type { PackMarker } from '../awards/choose-pack';
import type { Message } from '../text/sentences';

/** What has to be said beside every result that a pack gives. */
export function markerMessage(marker: PackMarker, pack: string): Message {
  switch (marker.kind) {
    case 'year-unknown':
      return { code: 'year-unknown', params: {} };
    case 'other-years':
      return { code: 'rule-pack-of-other-years', params: { pack, year: marker.year } };
    case 'not-checked': {
      const [year = '', month = '', day = ''] = marker.effectiveFrom.split('-');
      const params = { law: marker.law, date: `${day}/${month}/${year}` };
      return { code: 'rules-not-checked', params };
    }
  }
}
