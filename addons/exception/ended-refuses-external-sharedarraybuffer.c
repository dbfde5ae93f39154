#include "pending-refuses-external-sharedarraybuffer.c"
