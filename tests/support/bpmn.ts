/** A drawing with two pools, lanes, a choice, work side by side, a deadline, a subprocess and a loop. */
export const MELDING_BPMN = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="melding">
  <bpmn:collaboration id="Samen">
    <bpmn:participant id="Inwoner" name="Inwoner" />
    <bpmn:participant id="Gemeente" name="Gemeente" processRef="Melding" />
    <bpmn:messageFlow id="M1" name="Melding" sourceRef="Inwoner" targetRef="Begin" />
    <bpmn:messageFlow id="M2" name="Brief" sourceRef="Brief" targetRef="Inwoner" />
  </bpmn:collaboration>
  <bpmn:process id="Melding" isExecutable="false">
    <bpmn:laneSet id="Banen">
      <bpmn:lane id="L1" name="Klantcontact"><bpmn:flowNodeRef>Begin</bpmn:flowNodeRef><bpmn:flowNodeRef>Bellen</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="L2" name="Consulent"><bpmn:flowNodeRef>Compleet</bpmn:flowNodeRef><bpmn:flowNodeRef>Onderzoek</bpmn:flowNodeRef><bpmn:flowNodeRef>Brief</bpmn:flowNodeRef><bpmn:flowNodeRef>Klaar</bpmn:flowNodeRef></bpmn:lane>
    </bpmn:laneSet>
    <bpmn:startEvent id="Begin" name="Melding ontvangen" />
    <bpmn:userTask id="Bellen" name="Bel de inwoner"><bpmn:documentation>Binnen 2 dagen</bpmn:documentation></bpmn:userTask>
    <bpmn:exclusiveGateway id="Compleet" name="Is alles compleet?" default="F4" />
    <bpmn:boundaryEvent id="TeLaat" name="Na 8 weken" attachedToRef="Onderzoek"><bpmn:timerEventDefinition /></bpmn:boundaryEvent>
    <bpmn:subProcess id="Onderzoek" name="Doe onderzoek">
      <bpmn:task id="Gesprek" name="Voer het gesprek" />
      <bpmn:startEvent id="OBegin" />
      <bpmn:task id="Verslag" name="Schrijf het verslag" />
      <bpmn:sequenceFlow id="S1" sourceRef="OBegin" targetRef="Gesprek" />
      <bpmn:sequenceFlow id="S2" sourceRef="Gesprek" targetRef="Verslag" />
    </bpmn:subProcess>
    <bpmn:sendTask id="Brief" name="Stuur de brief" />
    <bpmn:endEvent id="Klaar" name="Melding afgehandeld" />
    <bpmn:task id="Los" name="Vraag advies" />
    <bpmn:textAnnotation id="N1"><bpmn:text>Zie de Wmo</bpmn:text></bpmn:textAnnotation>
    <bpmn:association id="A1" sourceRef="Brief" targetRef="N1" />
    <bpmn:sequenceFlow id="F1" sourceRef="Begin" targetRef="Bellen" />
    <bpmn:sequenceFlow id="F2" sourceRef="Bellen" targetRef="Compleet" />
    <bpmn:sequenceFlow id="F3" name="alles er is" sourceRef="Compleet" targetRef="Onderzoek" />
    <bpmn:sequenceFlow id="F4" sourceRef="Compleet" targetRef="Bellen" />
    <bpmn:sequenceFlow id="F5" sourceRef="Onderzoek" targetRef="Brief" />
    <bpmn:sequenceFlow id="F6" sourceRef="TeLaat" targetRef="Brief" />
    <bpmn:sequenceFlow id="F7" sourceRef="Brief" targetRef="Klaar" />
  </bpmn:process>
</bpmn:definitions>`;
