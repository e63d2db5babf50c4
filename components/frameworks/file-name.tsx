/** A file by its own name; the folder it lies in is there to be asked for. */
export function FileName({ name }: { name: string }) {
  const short = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1) || name;
  return (
    <bdi class="file-name" title={short === name ? undefined : name}>
      {short}
    </bdi>
  );
}
