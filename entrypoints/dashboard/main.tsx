import { DashboardApp } from '../../components/shell/DashboardApp.tsx';
import { mount } from '../../components/shell/mount.tsx';

mount(<DashboardApp />);
