import { useTexts } from '../texts.tsx';

interface WelcomeLinesProps {
  /** The keys of the look-up shortcut, where the browser has set one. */
  shortcut: string;
  keyword: string;
}

/** Three ways in, a line each. */
export function WelcomeLines({ shortcut, keyword }: WelcomeLinesProps) {
  const { welcome } = useTexts();
  return (
    <ol class="ways">
      <li>{welcome.click}</li>
      <li>{shortcut ? welcome.selectWith(shortcut) : welcome.select}</li>
      <li>{welcome.type(keyword)}</li>
    </ol>
  );
}
