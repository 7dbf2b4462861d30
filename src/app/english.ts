import { meetingWords } from "./englishOfMeetings.ts";
import { labels as dutchLabels } from "./labels.ts";
import { labels as englishLabels } from "./labels.en.ts";
import { words as dutchWords } from "./words.ts";
import { words as englishWords } from "./words.en.ts";
import { listWords as dutchListWords } from "./features/ontwikkelpunten/words.ts";
import { listWords as englishListWords } from "./features/ontwikkelpunten/words.en.ts";
import { asideWords as dutchAsideWords } from "./features/ontwikkelpunten/asideWords.ts";
import { asideWords as englishAsideWords } from "./features/ontwikkelpunten/asideWords.en.ts";
import { quickWords as dutchQuickWords } from "./features/ontwikkelpunten/quickWords.ts";
import { quickWords as englishQuickWords } from "./features/ontwikkelpunten/quickWords.en.ts";
import { dialogWords as dutchDialogWords } from "./features/ontwikkelpunten/dialogWords.ts";
import { dialogWords as englishDialogWords } from "./features/ontwikkelpunten/dialogWords.en.ts";
import { detailWords as dutchDetailWords } from "./features/ontwikkelpunten/detail/words.ts";
import { detailWords as englishDetailWords } from "./features/ontwikkelpunten/detail/words.en.ts";
import { editWords as dutchEditWords } from "./features/ontwikkelpunten/detail/editWords.ts";
import { editWords as englishEditWords } from "./features/ontwikkelpunten/detail/editWords.en.ts";
import { decideWords as dutchDecideWords } from "./features/beslissen/words.ts";
import { decideWords as englishDecideWords } from "./features/beslissen/words.en.ts";
import { chainWords as dutchChainWords } from "./components/chainWords.ts";
import { chainWords as englishChainWords } from "./components/chainWords.en.ts";
import { adoptionWords as dutchAdoptionWords } from "./components/adoptionWords.ts";
import { adoptionWords as englishAdoptionWords } from "./components/adoptionWords.en.ts";
import { verslagWords as dutchVerslagRequestWords } from "./features/beslissen/verslagWords.ts";
import { verslagWords as englishVerslagRequestWords } from "./features/beslissen/verslagWords.en.ts";
import { voorstelWords as dutchVoorstelRequestWords } from "./features/beslissen/voorstelWords.ts";
import { voorstelWords as englishVoorstelRequestWords } from "./features/beslissen/voorstelWords.en.ts";
import { wijkplanWords as dutchWijkplanWords } from "./features/beslissen/wijkplanWords.ts";
import { wijkplanWords as englishWijkplanWords } from "./features/beslissen/wijkplanWords.en.ts";
import { proposalWords as dutchProposalWords } from "./components/proposalWords.ts";
import { proposalWords as englishProposalWords } from "./components/proposalWords.en.ts";
import { approvalWords as dutchApprovalWords } from "./register/approvalWords.ts";
import { approvalWords as englishApprovalWords } from "./register/approvalWords.en.ts";
import { retireWords as dutchRetireWords } from "./features/beslissen/retireWords.ts";
import { retireWords as englishRetireWords } from "./features/beslissen/retireWords.en.ts";
import { registerWords as dutchRegisterWords } from "./register/registerWords.ts";
import { registerWords as englishRegisterWords } from "./register/registerWords.en.ts";
import { documentSectionWords as dutchDocumentSectionWords } from "./features/overzicht/documentSectionWords.ts";
import { documentSectionWords as englishDocumentSectionWords } from "./features/overzicht/documentSectionWords.en.ts";
import { searchWords as dutchSearchWords } from "./features/zoeken/words.ts";
import { searchWords as englishSearchWords } from "./features/zoeken/words.en.ts";
import { grafiekWords as dutchGrafiekWords } from "./features/overzicht/grafiekWords.ts";
import { grafiekWords as englishGrafiekWords } from "./features/overzicht/grafiekWords.en.ts";
import { actieWords as dutchActieWords } from "./features/overzicht/actieWords.ts";
import { actieWords as englishActieWords } from "./features/overzicht/actieWords.en.ts";
import { overviewWords as dutchOverviewWords } from "./features/overzicht/words.ts";
import { overviewWords as englishOverviewWords } from "./features/overzicht/words.en.ts";
import { privacyWords as dutchPrivacyWords } from "./components/privacyWords.ts";
import { privacyWords as englishPrivacyWords } from "./components/privacyWords.en.ts";
import { decisionWords as dutchDecisionWords } from "./components/decisionWords.ts";
import { decisionWords as englishDecisionWords } from "./components/decisionWords.en.ts";
import { conflictWords as dutchConflictWords } from "./features/ontwikkelpunten/detail/conflictWords.ts";
import { conflictWords as englishConflictWords } from "./features/ontwikkelpunten/detail/conflictWords.en.ts";
import { pickerWords as dutchPickerWords } from "./components/pickerWords.ts";
import { pickerWords as englishPickerWords } from "./components/pickerWords.en.ts";
import { lengthWords as dutchLengthWords } from "./components/lengthWords.ts";
import { lengthWords as englishLengthWords } from "./components/lengthWords.en.ts";
import { keyWords as dutchKeyWords } from "./components/keyWords.ts";
import { keyWords as englishKeyWords } from "./components/keyWords.en.ts";
import { settingsWords as dutchSettingsWords } from "./features/instellen/settingsWords.ts";
import { settingsWords as englishSettingsWords } from "./features/instellen/settingsWords.en.ts";
import { fileGuardWords as dutchFileGuardWords } from "./documents/guard/fileGuardWords.ts";
import { fileGuardWords as englishFileGuardWords } from "./documents/guard/fileGuardWords.en.ts";
import { compareWords as dutchCompareWords } from "./documents/compare/compareWords.ts";
import { compareWords as englishCompareWords } from "./documents/compare/compareWords.en.ts";
import { documentWords as dutchDocumentWords } from "./documents/documentWords.ts";
import { documentWords as englishDocumentWords } from "./documents/documentWords.en.ts";
import { bpmnWords as dutchBpmnWords } from "./documents/bpmn/bpmnWords.ts";
import { bpmnWords as englishBpmnWords } from "./documents/bpmn/bpmnWords.en.ts";
import { blueprintWords as dutchBlueprintWords } from "./features/blueprint/words.ts";
import { blueprintWords as englishBlueprintWords } from "./features/blueprint/words.en.ts";
import { clashWords as dutchClashWords } from "./features/blueprint/clashWords.ts";
import { clashWords as englishClashWords } from "./features/blueprint/clashWords.en.ts";
import { excelWords as dutchExcelWords } from "./features/blueprint/excel/excelWords.ts";
import { excelWords as englishExcelWords } from "./features/blueprint/excel/excelWords.en.ts";
import { stepWords as dutchStepWords } from "./features/blueprint/stepWords.ts";
import { stepWords as englishStepWords } from "./features/blueprint/stepWords.en.ts";
import { linkWords as dutchLinkWords } from "./features/blueprint/linkWords.ts";
import { linkWords as englishLinkWords } from "./features/blueprint/linkWords.en.ts";
import { pdfWords as dutchPdfWords } from "./documents/pdf/pdfWords.ts";
import { pdfWords as englishPdfWords } from "./documents/pdf/pdfWords.en.ts";
import { invoerWords as dutchInvoerWords } from "./features/proces/invoeren/words.ts";
import { invoerWords as englishInvoerWords } from "./features/proces/invoeren/words.en.ts";
import { leerWords as dutchLeerWords } from "./features/proces/leren/words.ts";
import { leerWords as englishLeerWords } from "./features/proces/leren/words.en.ts";
import { documentenWords as dutchDocumentenWords } from "./features/proces/documenten/documentenWords.ts";
import { documentenWords as englishDocumentenWords } from "./features/proces/documenten/documentenWords.en.ts";
import { procesLabels as dutchProcesLabels } from "./register/procesLabels.ts";
import { procesLabels as englishProcesLabels } from "./register/procesLabels.en.ts";
import { reviewWords as dutchReviewWords } from "./components/reviewWords.ts";
import { reviewWords as englishReviewWords } from "./components/reviewWords.en.ts";
import { filterWords as dutchFilterWords } from "./components/filters/filterWords.ts";
import { filterWords as englishFilterWords } from "./components/filters/filterWords.en.ts";
import { procesListWords as dutchProcesListWords } from "./features/proces/lijst/words.ts";
import { procesListWords as englishProcesListWords } from "./features/proces/lijst/words.en.ts";
import { radarWords as dutchRadarWords } from "./features/proces/lijst/radarWords.ts";
import { radarWords as englishRadarWords } from "./features/proces/lijst/radarWords.en.ts";
import { lichtWords as dutchLichtWords } from "./features/proces/lichten/lichtWords.ts";
import { lichtWords as englishLichtWords } from "./features/proces/lichten/lichtWords.en.ts";
import { paneWords as dutchPaneWords } from "./features/proces/paneWords.ts";
import { paneWords as englishPaneWords } from "./features/proces/paneWords.en.ts";
import { procesDetailWords as dutchProcesDetailWords } from "./features/proces/detail/detailWords.ts";
import { procesDetailWords as englishProcesDetailWords } from "./features/proces/detail/detailWords.en.ts";
import { procesConflictWords as dutchProcesConflictWords } from "./features/proces/detail/conflictWords.ts";
import { procesConflictWords as englishProcesConflictWords } from "./features/proces/detail/conflictWords.en.ts";
import { procesFormWords as dutchProcesFormWords } from "./features/proces/formulier/formWords.ts";
import { procesFormWords as englishProcesFormWords } from "./features/proces/formulier/formWords.en.ts";
import { variantenWords as dutchVariantenWords } from "./features/proces/varianten/variantenWords.ts";
import { variantenWords as englishVariantenWords } from "./features/proces/varianten/variantenWords.en.ts";
import { verbandWords as dutchVerbandWords } from "./features/proces/verband/verbandWords.ts";
import { verbandWords as englishVerbandWords } from "./features/proces/verband/verbandWords.en.ts";
import { herzieningWords as dutchHerzieningWords } from "./features/proces/herziening/herzieningWords.ts";
import { herzieningWords as englishHerzieningWords } from "./features/proces/herziening/herzieningWords.en.ts";
import { herzienWords as dutchHerzienWords } from "./features/overzicht/herzienWords.ts";
import { herzienWords as englishHerzienWords } from "./features/overzicht/herzienWords.en.ts";
import { unreadableWords as dutchUnreadableWords } from "./register/unreadableWords.ts";
import { unreadableWords as englishUnreadableWords } from "./register/unreadableWords.en.ts";
import { valueWords as dutchValueWords } from "./features/proces/valueWords.ts";
import { valueWords as englishValueWords } from "./features/proces/valueWords.en.ts";
import { volwassenheidWords as dutchVolwassenheidWords } from "./features/proces/volwassenheid/words.ts";
import { volwassenheidWords as englishVolwassenheidWords } from "./features/proces/volwassenheid/words.en.ts";
import { troubleWords as dutchTroubleWords } from "./components/troubleWords.ts";
import { troubleWords as englishTroubleWords } from "./components/troubleWords.en.ts";
import { blueprintTabWords as dutchBlueprintTabWords } from "./features/proces/blueprint/blueprintTabWords.ts";
import { blueprintTabWords as englishBlueprintTabWords } from "./features/proces/blueprint/blueprintTabWords.en.ts";
import { overzichtenWords as dutchOverzichtenWords } from "./features/proces/overzichten/words.ts";
import { overzichtenWords as englishOverzichtenWords } from "./features/proces/overzichten/words.en.ts";
import { bewaarWords as dutchBewaarWords } from "./features/proces/bewaren/bewaarWords.ts";
import { bewaarWords as englishBewaarWords } from "./features/proces/bewaren/bewaarWords.en.ts";
import { similarWords as dutchSimilarWords } from "./components/similarWords.ts";
import { similarWords as englishSimilarWords } from "./components/similarWords.en.ts";
import { uitrolLabels as dutchUitrolLabels } from "./register/uitrolLabels.ts";
import { uitrolLabels as englishUitrolLabels } from "./register/uitrolLabels.en.ts";
import { vooruitWords as dutchVooruitWords } from "./features/overzicht/vooruitWords.ts";
import { vooruitWords as englishVooruitWords } from "./features/overzicht/vooruitWords.en.ts";
import { sturingSectionWords as dutchSturingSectionWords } from "./features/overzicht/sturingSectionWords.ts";
import { sturingSectionWords as englishSturingSectionWords } from "./features/overzicht/sturingSectionWords.en.ts";
import { cijferWords as dutchCijferWords } from "./cijfers/cijferWords.ts";
import { cijferWords as englishCijferWords } from "./cijfers/cijferWords.en.ts";

/** The English of every words file, found by the Dutch that the screens name. Fetched only by who reads English. */
export const english: ReadonlyMap<object, object> = new Map<object, object>([
  ...meetingWords,
  [dutchLabels, englishLabels],
  [dutchWords, englishWords],
  [dutchListWords, englishListWords],
  [dutchAsideWords, englishAsideWords],
  [dutchQuickWords, englishQuickWords],
  [dutchDialogWords, englishDialogWords],
  [dutchDetailWords, englishDetailWords],
  [dutchEditWords, englishEditWords],
  [dutchDecideWords, englishDecideWords],
  [dutchSearchWords, englishSearchWords],
  [dutchDocumentSectionWords, englishDocumentSectionWords],
  [dutchVerslagRequestWords, englishVerslagRequestWords],
  [dutchChainWords, englishChainWords],
  [dutchVoorstelRequestWords, englishVoorstelRequestWords],
  [dutchWijkplanWords, englishWijkplanWords],
  [dutchProposalWords, englishProposalWords],
  [dutchApprovalWords, englishApprovalWords],
  [dutchRetireWords, englishRetireWords],
  [dutchRegisterWords, englishRegisterWords],
  [dutchAdoptionWords, englishAdoptionWords],
  [dutchGrafiekWords, englishGrafiekWords],
  [dutchActieWords, englishActieWords],
  [dutchOverviewWords, englishOverviewWords],
  [dutchPrivacyWords, englishPrivacyWords],
  [dutchDecisionWords, englishDecisionWords],
  [dutchConflictWords, englishConflictWords],
  [dutchPickerWords, englishPickerWords],
  [dutchLengthWords, englishLengthWords],
  [dutchKeyWords, englishKeyWords],
  [dutchSettingsWords, englishSettingsWords],
  [dutchFileGuardWords, englishFileGuardWords],
  [dutchCompareWords, englishCompareWords],
  [dutchDocumentWords, englishDocumentWords],
  [dutchBpmnWords, englishBpmnWords],
  [dutchBlueprintWords, englishBlueprintWords],
  [dutchClashWords, englishClashWords],
  [dutchExcelWords, englishExcelWords],
  [dutchStepWords, englishStepWords],
  [dutchLinkWords, englishLinkWords],
  [dutchPdfWords, englishPdfWords],
  [dutchInvoerWords, englishInvoerWords],
  [dutchLeerWords, englishLeerWords],
  [dutchDocumentenWords, englishDocumentenWords],
  [dutchProcesLabels, englishProcesLabels],
  [dutchReviewWords, englishReviewWords],
  [dutchFilterWords, englishFilterWords],
  [dutchProcesListWords, englishProcesListWords],
  [dutchRadarWords, englishRadarWords],
  [dutchLichtWords, englishLichtWords],
  [dutchPaneWords, englishPaneWords],
  [dutchProcesDetailWords, englishProcesDetailWords],
  [dutchProcesConflictWords, englishProcesConflictWords],
  [dutchProcesFormWords, englishProcesFormWords],
  [dutchVariantenWords, englishVariantenWords],
  [dutchVerbandWords, englishVerbandWords],
  [dutchHerzieningWords, englishHerzieningWords],
  [dutchHerzienWords, englishHerzienWords],
  [dutchUnreadableWords, englishUnreadableWords],
  [dutchValueWords, englishValueWords],
  [dutchVolwassenheidWords, englishVolwassenheidWords],
  [dutchTroubleWords, englishTroubleWords],
  [dutchBlueprintTabWords, englishBlueprintTabWords],
  [dutchBewaarWords, englishBewaarWords],
  [dutchOverzichtenWords, englishOverzichtenWords],
  [dutchSimilarWords, englishSimilarWords],
  [dutchUitrolLabels, englishUitrolLabels],
  [dutchVooruitWords, englishVooruitWords],
  [dutchSturingSectionWords, englishSturingSectionWords],
  [dutchCijferWords, englishCijferWords],
]);
