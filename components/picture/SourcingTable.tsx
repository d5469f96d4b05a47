// The picture's equal for those who hear the page: each way that claims came, with their number.
import { t } from '../../locales';
import { type Flow, NOT_STATED } from '../../lib/picture/flow';

export function SourcingTable({ flow }: { flow: Flow }) {
  const names = new Map([...flow.origins, ...flow.outlets].map(({ id, name }) => [id, name]));
  return (
    <div class="unseen">
      <table>
        <caption>{t.picture.table}</caption>
        <thead>
          <tr>
            <th scope="col">{t.picture.origin}</th>
            <th scope="col">{t.picture.via}</th>
            <th scope="col">{t.picture.claims}</th>
          </tr>
        </thead>
        <tbody>
          {flow.strands.map((strand) => (
            <tr key={`${strand.originId} ${strand.via.join(' ')} ${strand.attribution}`}>
              <th scope="row">
                {strand.originId === NOT_STATED ? t.claim.noSource : names.get(strand.originId)}
              </th>
              <td>{t.list(strand.via.flatMap((id) => names.get(id) ?? [])) || t.picture.straight}</td>
              <td>{strand.claimIds.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
