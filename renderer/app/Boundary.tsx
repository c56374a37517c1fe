import { Component, type ReactNode } from 'react';
import { words } from '../words/index.ts';
import { Stumbled } from './Stumbled.tsx';

/** Keeps an error inside the screen where it happened, and says what is safe and how to go on. */
export class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return (
      <Stumbled
        title={words.app.stumbled}
        why={words.app.stumbledWhy}
        detail={this.state.error.message}
        onAgain={() => this.setState({ error: null })}
      />
    );
  }
}
