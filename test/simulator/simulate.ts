import { runAsProcess } from '../../simulator/process';
import { smallSkill } from './piped';

// The simulator as a process of its own, with the small skill.
runAsProcess(smallSkill);
