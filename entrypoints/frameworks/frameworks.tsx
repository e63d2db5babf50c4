import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';

/** The page of frameworks: what is here, and every way in and out. One section below the other. */
export function Frameworks() {
  const { shell } = useFrameworkTexts();
  return (
    <main class="rung sheet">
      <p class="to-settings">
        <a href="/options.html">{shell.settings}</a>
      </p>
      <h1>{shell.title}</h1>
      <p class="soft">{shell.lead}</p>
    </main>
  );
}
