// A button in one of its looks: framed, as words, or as a picture. See controls.css.
import type { ComponentProps } from 'preact';

interface Props extends ComponentProps<'button'> {
  look: 'plain' | 'text' | 'icon';
  class?: string;
}

export const Button = ({ look, class: own, ...rest }: Props) => (
  <button type="button" class={own ? `${look}-button ${own}` : `${look}-button`} {...rest} />
);
