// include: looping-back
