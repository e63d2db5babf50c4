import { useTexts } from '../texts.tsx';
import { Passing } from './passing.tsx';

interface MendedProps {
  /** Whether the store was written anew. */
  repaired: boolean;
  /** What is lost of the user's: all of a framework, or one revision of it. */
  lost: { title: string; revision: string; part?: true }[];
  /** Address of the back-ups. */
  backUps: string;
  onDismiss: () => void;
}

/** That the frameworks were damaged, and by name what is lost of them; nothing where neither is to be said. */
export function Mended({ repaired, lost, backUps, onDismiss }: MendedProps) {
  const { notice } = useTexts();
  if (lost.length === 0) {
    return repaired ? <Passing text={notice.repaired} onDismiss={onDismiss} /> : null;
  }
  // The popup would show the page in itself.
  const elsewhere = backUps.startsWith('#') ? {} : { target: '_blank', rel: 'noopener' };
  const names = lost.map(({ title, revision, part }) =>
    part ? notice.lostRevision(title, revision) : title,
  );
  return (
    <Passing
      text={[...(repaired ? [notice.repairedRest] : []), notice.lost(names)].join(' ')}
      onDismiss={onDismiss}
    >
      <p>
        <a href={backUps} {...elsewhere}>
          {notice.toBackUps}
        </a>
      </p>
    </Passing>
  );
}
