/** The package ships the types of what is read, and none of the reader. */
declare module "bpmn-moddle" {
  export class BpmnModdle {
    fromXML(xml: string): Promise<Readonly<{ warnings: readonly unknown[]; elementsById: Record<string, unknown> }>>;
  }
}
