export type NodeKind =
  | "start"
  | "end"
  | "waits"
  | "throws"
  | "boundary"
  | "task"
  | "subprocess"
  | "exclusive"
  | "inclusive"
  | "parallel"
  | "event-based";

/** Something in a drawing that happens. `name` may be empty. `link` leads from one place in the drawing to another. */
export type FlowNode = Readonly<{
  id: string;
  kind: NodeKind;
  name: string;
  notes: readonly string[];
  attachedTo?: string;
  link?: string;
  /** What happens inside. One that waits for an event has no arrow that leads to it. */
  inner?: Scope;
  waitsForEvent?: boolean;
}>;

/** An arrow; `when` is what stands beside it, or the word "default" of the drawing as `otherwise`. */
export type Flow = Readonly<{ from: string; to: string; when: string; otherwise: boolean }>;

export type Scope = Readonly<{ nodes: readonly FlowNode[]; flows: readonly Flow[] }>;

/** Who does the work. Of somebody outside nothing may be drawn. `lanes`: who within does which step. */
export type Participant = Readonly<{
  id: string;
  name: string;
  scope: Scope | undefined;
  lanes: ReadonlyMap<string, string>;
}>;

/** What one participant sends to another; `from` and `to` are a step or a whole participant. */
export type Message = Readonly<{ from: string; to: string; name: string }>;

/** `drawn`: whether the file says where on the paper things stand; without that it can be told, not shown. */
export type BpmnModel = Readonly<{
  participants: readonly Participant[];
  messages: readonly Message[];
  drawn: boolean;
}>;
