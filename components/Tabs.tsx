// Tabs after the ARIA pattern: one stop in the tab order, arrows move between them.
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  tabs: readonly { id: T; name: string }[];
  current: T;
  onChange: (tab: T) => void;
  /** The view under the tabs, for the code that moves the focus there. */
  view?: RefObject<HTMLDivElement | null>;
  children: ComponentChildren;
}

export function Tabs<T extends string>({ label, tabs, current, onChange, view, children }: Props<T>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const go = (step: number) => {
    const next = (tabs.findIndex((tab) => tab.id === current) + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    onChange(tab.id);
    (row.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) go(1);
    else if (event.key === back) go(-1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === current}
            aria-controls={`${id}-view`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div
        class="view"
        id={`${id}-view`}
        role="tabpanel"
        aria-labelledby={`${id}-${current}`}
        tabIndex={-1}
        {...(view && { ref: view })}
      >
        {children}
      </div>
    </>
  );
}
