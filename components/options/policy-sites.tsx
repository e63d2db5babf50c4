import { useTexts } from '../texts.tsx';

interface PolicySitesProps {
  /** Host patterns; absent where every site is allowed. */
  allowed?: string[];
  blocked?: string[];
}

/** Where the organisation lets Rung read and where not; nothing where it leaves that to the user. */
export function PolicySites({ allowed, blocked = [] }: PolicySitesProps) {
  const { options } = useTexts();
  return (
    <>
      {allowed ? (
        <Hosts lead={allowed.length > 0 ? options.sitesOnly : options.sitesNoneAllowed} hosts={allowed} />
      ) : null}
      {blocked.length > 0 ? <Hosts lead={options.sitesBlocked} hosts={blocked} /> : null}
    </>
  );
}

function Hosts({ lead, hosts }: { lead: string; hosts: string[] }) {
  const { options } = useTexts();
  return (
    <div class="note">
      <p>{lead}</p>
      {hosts.length > 0 ? (
        <ul class="policy-hosts">
          {hosts.map((host) => (
            <li key={host}>{host === '*' ? options.allSites : <bdi>{host.replace(/^\*\./, '')}</bdi>}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
