// The figures of the course. To add one: a folder with its view, a name in names.ts, and a line here.
import type { Text } from '@/lib/i18n/text';
import { strings as applicationContainer } from './application-container/strings';
import { View as ApplicationContainer } from './application-container/view';
import { strings as container } from './container/strings';
import { View as Container } from './container/view';
import { strings as dockerRun } from './docker-run/strings';
import { View as DockerRun } from './docker-run/view';
import type { FigureView } from './draw';
import { strings as hypervisorTypes } from './hypervisor-types/strings';
import { View as HypervisorTypes } from './hypervisor-types/view';
import type { FigureIsland } from './islands';
import type { FigureName } from './names';
import { strings as overlayLayers } from './overlay-layers/strings';
import { View as OverlayLayers } from './overlay-layers/view';
import { strings as pageWalk } from './page-walk/strings';
import { View as PageWalk } from './page-walk/view';
import { strings as trapAndEmulate } from './trap-and-emulate/strings';
import { View as TrapAndEmulate } from './trap-and-emulate/view';
import { strings as twoLineages } from './two-lineages/strings';
import { View as TwoLineages } from './two-lineages/view';
import { strings as whereIsTheKernel } from './where-is-the-kernel/strings';
import { View as WhereIsTheKernel } from './where-is-the-kernel/view';
import { strings as whichInterface } from './which-interface/strings';
import { View as WhichInterface } from './which-interface/view';

export type Figure = {
  /** Draws the figure, without `<figure>` and caption. */
  View: FigureView;
  /** What the picture is called, also its accessible name. */
  title: Text;
  /** It says more in more room than the text has. */
  wide?: true;
  /** The island that makes it answer to the reader, and the words it is given; a figure without one is only a picture. */
  island?: { name: FigureIsland; words: Readonly<Record<string, Text>> };
};

export const figures: Record<FigureName, Figure> = {
  'two-lineages': { View: TwoLineages, title: twoLineages.title, wide: true },
  'trap-and-emulate': { View: TrapAndEmulate, title: trapAndEmulate.title },
  'hypervisor-types': { View: HypervisorTypes, title: hypervisorTypes.title },
  'page-walk': { View: PageWalk, title: pageWalk.title },
  container: { View: Container, title: container.title },
  'application-container': { View: ApplicationContainer, title: applicationContainer.title },
  'overlay-layers': { View: OverlayLayers, title: overlayLayers.title },
  'docker-run': { View: DockerRun, title: dockerRun.title },
  'where-is-the-kernel': { View: WhereIsTheKernel, title: whereIsTheKernel.title, wide: true },
  'which-interface': {
    View: WhichInterface,
    title: whichInterface.title,
    island: { name: 'figure-which-interface', words: whichInterface },
  },
};
