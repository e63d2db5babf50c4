import { Mended } from '../../components/notice/mended.tsx';
import { useRepair } from '../../lib/ui/use-repair.ts';

/** What is to be said of repairs and of what is lost, above the page's findings. */
export function MendedPlace() {
  const { repaired, lost, dismiss } = useRepair();
  return <Mended repaired={repaired} lost={lost} backUps="/frameworks.html#back-up" onDismiss={dismiss} />;
}
