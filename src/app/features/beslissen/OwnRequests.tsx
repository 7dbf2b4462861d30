import type { Waiting } from "../../register/useWaiting.ts";
import { DocumentRequest } from "./DocumentRequest.tsx";
import type { Outcome } from "./outcome.ts";
import { PuntRequest } from "./PuntRequest.tsx";
import { useRequestStyles } from "./requestStyles.ts";
import { VoorstelRequest } from "./VoorstelRequest.tsx";
import { WijkplanRequest } from "./WijkplanRequest.tsx";
import { VerslagRequest } from "./VerslagRequest.tsx";

export type OwnRequestsProps = Readonly<{ waiting: Waiting; onOutcome: (outcome: Outcome) => void }>;

/** What waits for the person who looks: points, documents, minutes, proposals and plans, each with its buttons. */
export function OwnRequests({
  waiting: { punten, documenten, verslagen, voorstellen, wijkplannen, soon },
  onOutcome,
}: OwnRequestsProps) {
  const requests = useRequestStyles();
  const { service } = soon;
  return (
    <ul className={requests.requests}>
      {punten.mine.map((punt) => (
        <li key={punt.id} className={requests.request}>
          <PuntRequest punt={punt} />
        </li>
      ))}
      {service !== undefined &&
        documenten.mine.map((each) => (
          <li key={`PD-${each.view.id}`} className={requests.request}>
            <DocumentRequest
              asked={each}
              proces={soon.processen.get(each.view.document.procesId ?? "")?.value.title}
              service={service}
              onOutcome={onOutcome}
            />
          </li>
        ))}
      {service !== undefined &&
        verslagen.mine.map((each) => (
          <li key={`EV-${each.view.id}`} className={requests.request}>
            <VerslagRequest asked={each} service={service} onOutcome={onOutcome} />
          </li>
        ))}
      {service !== undefined &&
        voorstellen.mine.map((each) => (
          <li key={`UV-${each.view.id}`} className={requests.request}>
            <VoorstelRequest asked={each} service={service} onOutcome={onOutcome} />
          </li>
        ))}
      {service !== undefined &&
        wijkplannen.mine.map((each) => (
          <li key={`WP-${each.view.id}`} className={requests.request}>
            <WijkplanRequest asked={each} service={service} onOutcome={onOutcome} />
          </li>
        ))}
    </ul>
  );
}
