import { RemovalPolicy } from 'aws-cdk-lib';
import type { Stage } from './stages.ts';

/**
 * What happens to stored data when its resource leaves the stack: a stage that keeps data retains it, unless it was
 * created by the very deployment that is rolled back, and is empty.
 */
export const removalOf = ({ keepData }: Stage): RemovalPolicy =>
  keepData ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
