#include "pending-refuses-sharedarraybuffer.c"
