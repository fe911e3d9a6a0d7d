import type { BlocParts } from '../../app/reading-parts';
import type { TabProps } from '../tab-props';

/** What every part of the tab is given. */
export type PartProps = Pick<TabProps, 'session' | 'language'>;

/** What the parts are given that are about one bloc. */
export interface BlocPartProps extends PartProps {
  readonly bloc: BlocParts;
}
