#include "cleanup-hook-joins-thread.c"
