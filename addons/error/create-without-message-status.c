#include "create-without-message.c"
