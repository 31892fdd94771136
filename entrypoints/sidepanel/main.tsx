import { SidePanelApp } from '../../components/scanner/SidePanelApp.tsx';
import { mount } from '../../components/shell/mount.tsx';

mount(<SidePanelApp />);
