import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What to draw in the place of children that cannot be drawn. */
  readonly instead: (error: unknown) => ReactNode;
  readonly onError?: (error: unknown) => void;
}

interface Caught {
  readonly caught: { readonly error: unknown } | undefined;
}

/** Keeps an error while drawing from taking the whole window with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override readonly state: Caught = { caught: undefined };

  static getDerivedStateFromError(error: unknown): Caught {
    return { caught: { error } };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught ? this.props.instead(caught.error) : this.props.children;
  }
}
