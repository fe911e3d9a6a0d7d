import { Component, type ReactNode } from 'react';

interface FenceProps {
  /** Shown in place of what could not be drawn. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

interface FenceState {
  readonly hasFailed: boolean;
}

/** Keeps a fault in one part of the pane from blanking the whole. React has no other way than a class. */
export class FaultFence extends Component<FenceProps, FenceState> {
  override readonly state: FenceState = { hasFailed: false };

  static getDerivedStateFromError(): FenceState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
