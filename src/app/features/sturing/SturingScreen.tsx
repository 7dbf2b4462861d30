import { ListState } from "../../components/ListState.tsx";
import { RegisterState } from "../../register/RegisterState.tsx";
import { useSession } from "../../SessionContext.tsx";
import { Sturing } from "./Sturing.tsx";

/** The figures to steer by, of a month or a quarter. They stand on the points as much as on the rest. */
export function SturingScreen() {
  const { services } = useSession();
  return (
    <RegisterState screen="sturing">
      <ListState screen="sturing" list={services.lists.punten}>
        <Sturing />
      </ListState>
    </RegisterState>
  );
}
