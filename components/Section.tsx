// One group of settings: its name, and what it is for, beside its controls.
import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  title: string;
  hint?: string;
  class?: string;
  /** The heading, for the code that moves the focus there. */
  heading?: RefObject<HTMLHeadingElement | null>;
  children: ComponentChildren;
}

export function Section({ title, hint, heading, children, ...rest }: Props) {
  return (
    <section {...rest}>
      <div class="section-head">
        <h2 tabIndex={-1} {...(heading && { ref: heading })}>
          {title}
        </h2>
        {hint && <p class="hint">{hint}</p>}
      </div>
      <div class="section-body">{children}</div>
    </section>
  );
}
