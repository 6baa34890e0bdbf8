import { SetMetadata } from '@nestjs/common';

export const PUBLIC_ROUTE = 'sokuho:public';

/** A route that anybody may call. Every other route wants a caller. */
export const PublicRoute = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC_ROUTE, true);
