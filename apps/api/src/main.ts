import { x } from '@ontschot/kern'; console.log(x(3));
