import { evaluatieWords as dutchEvaluatieWords } from "./features/evaluatie/words.ts";
import { evaluatieWords as englishEvaluatieWords } from "./features/evaluatie/words.en.ts";
import { verslagWords as dutchVerslagWords } from "./features/evaluatie/verslag/words.ts";
import { verslagWords as englishVerslagWords } from "./features/evaluatie/verslag/words.en.ts";
import { regelWords as dutchRegelWords } from "./features/evaluatie/verslag/regelWords.ts";
import { regelWords as englishRegelWords } from "./features/evaluatie/verslag/regelWords.en.ts";
import { dagstartWords as dutchDagstartWords } from "./features/evaluatie/dagstart/words.ts";
import { dagstartWords as englishDagstartWords } from "./features/evaluatie/dagstart/words.en.ts";
import { uitrolWords as dutchUitrolWords } from "./features/uitrol/uitrolWords.ts";
import { uitrolWords as englishUitrolWords } from "./features/uitrol/uitrolWords.en.ts";
import { poortWords as dutchPoortWords } from "./features/uitrol/bord/poortWords.ts";
import { poortWords as englishPoortWords } from "./features/uitrol/bord/poortWords.en.ts";
import { metingWords as dutchMetingWords } from "./features/uitrol/metingen/metingWords.ts";
import { metingWords as englishMetingWords } from "./features/uitrol/metingen/metingWords.en.ts";
import { agendaWords as dutchAgendaWords } from "./features/evaluatie/agenda/words.ts";
import { agendaWords as englishAgendaWords } from "./features/evaluatie/agenda/words.en.ts";
import { voorstelWords as dutchVoorstelWords } from "./features/uitrol/voorstel/voorstelWords.ts";
import { voorstelWords as englishVoorstelWords } from "./features/uitrol/voorstel/voorstelWords.en.ts";
import { verslagcijferWords as dutchVerslagcijferWords } from "./features/evaluatie/cijfers/words.ts";
import { verslagcijferWords as englishVerslagcijferWords } from "./features/evaluatie/cijfers/words.en.ts";
import { sturingWords as dutchSturingWords } from "./features/sturing/words.ts";
import { sturingWords as englishSturingWords } from "./features/sturing/words.en.ts";
import { kalenderWords as dutchKalenderWords } from "./features/kalender/words.ts";
import { kalenderWords as englishKalenderWords } from "./features/kalender/words.en.ts";
import { ketenWords as dutchKetenWords } from "./features/keten/words.ts";
import { ketenWords as englishKetenWords } from "./features/keten/words.en.ts";
import { instellingenWords as dutchInstellingenWords } from "./features/instellingen/words.ts";
import { instellingenWords as englishInstellingenWords } from "./features/instellingen/words.en.ts";
import { gezondheidWords as dutchGezondheidWords } from "./features/instellingen/gezondheid/words.ts";
import { gezondheidWords as englishGezondheidWords } from "./features/instellingen/gezondheid/words.en.ts";

/** The English of evaluations, the roll-out, figures, the chain and the settings, beside its Dutch. */
export const meetingWords: readonly (readonly [object, object])[] = [
  [dutchEvaluatieWords, englishEvaluatieWords],
  [dutchVerslagWords, englishVerslagWords],
  [dutchRegelWords, englishRegelWords],
  [dutchDagstartWords, englishDagstartWords],
  [dutchUitrolWords, englishUitrolWords],
  [dutchMetingWords, englishMetingWords],
  [dutchPoortWords, englishPoortWords],
  [dutchVoorstelWords, englishVoorstelWords],
  [dutchAgendaWords, englishAgendaWords],
  [dutchVerslagcijferWords, englishVerslagcijferWords],
  [dutchSturingWords, englishSturingWords],
  [dutchKalenderWords, englishKalenderWords],
  [dutchKetenWords, englishKetenWords],
  [dutchGezondheidWords, englishGezondheidWords],
  [dutchInstellingenWords, englishInstellingenWords],
];
